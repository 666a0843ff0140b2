package jp.yakuba.residentrecords.leaks;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that logs every request, as an operator may have it. */
public class AccessLogged implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.access-log.enabled", "true", "quarkus.http.access-log.pattern", "long");
    }
}
