package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's board, contacts, target and confidence. */
@Component
class ApplicationsData implements PersonalData {

    /** After interviews, which point at applications. */
    private static final int ORDER = 45;

    private final Stages stages;
    private final Applications applications;
    private final ContactRepository contacts;
    private final HelloRepository hellos;
    private final ApplicationSettingsKeeper settings;
    private final ConfidenceRepository confidence;
    private final JdbcClient jdbc;

    ApplicationsData(
            Stages stages,
            Applications applications,
            ContactRepository contacts,
            HelloRepository hellos,
            ApplicationSettingsKeeper settings,
            ConfidenceRepository confidence,
            JdbcClient jdbc) {
        this.stages = stages;
        this.applications = applications;
        this.contacts = contacts;
        this.hellos = hellos;
        this.settings = settings;
        this.confidence = confidence;
        this.jdbc = jdbc;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public String section() {
        return "applications";
    }

    private record Export(
            List<Stage> stages,
            List<Application> applications,
            List<Greeted> contacts,
            ApplicationSettings settings,
            List<ConfidenceNote> confidence) {}

    private record Greeted(ContactData contact, List<LocalDate> hellos) {}

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var said =
                hellos.findByOwnerIdOrderBySaidOnAscIdAsc(person.value()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        HelloEntity::contact,
                                        Collectors.mapping(
                                                hello -> hello.toHello().on(),
                                                Collectors.toList())));
        return new Export(
                stages.of(person),
                applications.all(person),
                greeted(person, said),
                settings.of(person),
                confidence.findByOwnerIdOrderByAtAscIdAsc(person.value()).stream()
                        .map(ConfidenceEntity::toNote)
                        .toList());
    }

    private List<Greeted> greeted(PersonId person, Map<UUID, List<LocalDate>> said) {
        return contacts.findByOwnerIdOrderByCreatedAtAscIdAsc(person.value()).stream()
                .map(entity -> entity.toContact(null))
                .map(contact ->
                        new Greeted(
                                contact.data(), said.getOrDefault(contact.id().value(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        for (var table :
                List.of(
                        "contact_hello",
                        "contact",
                        "application",
                        "application_stage",
                        "application_settings",
                        "confidence_note")) {
            jdbc.sql("delete from " + table + " where owner_id = :person")
                    .param("person", person.value())
                    .update();
        }
    }
}
