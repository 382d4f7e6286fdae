/** What every module stands on: clock, texts, formats, CSV and the UI kit. Knows no feature. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package app.rebound.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
