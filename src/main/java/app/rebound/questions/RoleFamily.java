package app.rebound.questions;

/** The kind of job a question belongs to. */
public enum RoleFamily {
    GENERAL,
    SOFTWARE,
    SALES,
    CUSTOMER_SERVICE,
    HEALTHCARE,
    TEACHING,
    FINANCE_ADMINISTRATION,
    MANAGEMENT,
    FIRST_JOB;

    /** Translation key of the name. */
    public String key() {
        return "question.role." + name();
    }
}
