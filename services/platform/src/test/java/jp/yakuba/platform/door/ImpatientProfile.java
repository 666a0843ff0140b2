package jp.yakuba.platform.door;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A door that waits for nobody. */
public class ImpatientProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "yakuba.http.body-time", "3s",
                "yakuba.http.head-time", "3s",
                "yakuba.http.connections-of-a-client", "250",
                "yakuba.http.file-paths", "/probe/files");
    }
}
