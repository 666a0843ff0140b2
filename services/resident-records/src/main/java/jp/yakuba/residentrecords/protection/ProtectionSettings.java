package jp.yakuba.residentrecords.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Settings of 抑止, {@code yakuba.protection.*}. */
@ConfigMapping(prefix = "yakuba.protection")
public interface ProtectionSettings {

    /** How long a clerk who said to know that a person is protected is not asked again about that person. */
    @WithDefault("PT15M")
    Duration acknowledgement();

    /** How long a 一時解除 lasts (001/3.1). */
    @WithDefault("PT10M")
    Duration release();

    /** Whose records are kept from sight at a dwelling that a protected person has left (001/3.4). */
    @WithDefault("everybody")
    FormerDwellings formerDwellings();

    /** The same for single municipalities of an installation that serves several, by their codes. */
    Map<String, FormerDwellings> formerDwellingsOf();
}
