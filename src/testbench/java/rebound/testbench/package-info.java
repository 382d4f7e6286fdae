/**
 * The main journey with Vaadin TestBench, for people with a licence ({@code mvn -Ptestbench
 * verify}). Nothing else needs it: views are tested without a browser, journeys with Playwright.
 */
package rebound.testbench;
