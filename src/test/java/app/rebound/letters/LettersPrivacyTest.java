package app.rebound.letters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Private lines never get into a letter, for nothing here can read them. */
@AnalyzeClasses(packages = "app.rebound", importOptions = ImportOption.DoNotIncludeTests.class)
class LettersPrivacyTest {

    @ArchTest
    static final ArchRule noLetterKnowsOfPrivateLines =
            noClasses()
                    .that()
                    .resideInAPackage("app.rebound.letters..")
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameStartingWith("Private");
}
