/**
 * The question bank: what can be asked, how it is labelled, how it comes in and goes out as CSV.
 */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package app.rebound.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
