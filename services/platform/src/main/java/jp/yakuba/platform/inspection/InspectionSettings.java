package jp.yakuba.platform.inspection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.Optional;

/** {@code yakuba.inspection.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.inspection")
interface InspectionSettings {

    /** When the log of every municipality is verified each day, in Japanese time; never by itself if missing. */
    Optional<LocalTime> verifyAt();

    /** When the night begins in which nobody is expected to work. */
    @WithDefault("22:00")
    LocalTime nightBegins();

    /** When it ends. */
    @WithDefault("05:00")
    LocalTime nightEnds();

    /** Nights and closed days, for the search and the analyses. */
    default OfficeHours officeHours() {
        return new OfficeHours(nightBegins(), nightEnds());
    }
}
