package jp.yakuba.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that waits for nobody, clients or statements, for longer than a test can. */
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "yakuba.http.body-time", "3s",
                "yakuba.http.head-time", "3s",
                "yakuba.http.connections-of-a-client", "250",
                "yakuba.http.file-paths.probe", "/probe/files,/probe/v1/files",
                "yakuba.database.counter-limit", "PT20S",
                "yakuba.database.list-limit", "PT1S",
                "yakuba.database.batch-limit", "PT40S",
                "yakuba.database.batch-connections", "2",
                "yakuba.jobs.enabled", "false");
    }
}
