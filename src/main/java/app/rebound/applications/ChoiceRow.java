package app.rebound.applications;

import java.util.UUID;

record ChoiceRow(UUID id, String company, String role) {
    ApplicationChoice toChoice() {
        return new ApplicationChoice(new ApplicationId(id), company, role);
    }
}
