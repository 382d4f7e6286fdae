package app.rebound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "app.rebound", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesKeepToTheirBoundaries() {
        ApplicationModules.of(ReboundApplication.class).verify();
    }

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesNeverLeaveTheirPackage =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule viewsArePackagePrivateAndLiveInUi =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAnyPackage("..ui..", "..shell..", "..form..");

    @ArchTest
    static void timeComesFromTheClock(JavaClasses imported) {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(imported);
    }
}
