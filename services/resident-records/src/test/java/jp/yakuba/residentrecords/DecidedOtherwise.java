package jp.yakuba.residentrecords;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * An installation that has decided otherwise than by default, in everything of which each test may look at its own part: its
 * operator has every request logged, and its office has too few people for each entry to be reviewed by another.
 */
public class DecidedOtherwise implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.access-log.enabled", "true",
                "quarkus.http.access-log.pattern", "long",
                "yakuba.movement.review-own-entry", "true");
    }
}
