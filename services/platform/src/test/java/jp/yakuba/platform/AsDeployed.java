package jp.yakuba.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As a cluster runs a service: another program migrates, and requests leave traces. */
public class AsDeployed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.flyway.migrate-at-start", "false",
                "quarkus.hibernate-orm.schema-management.strategy", "none",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.traces.sampler.arg", "1",
                "quarkus.otel.traces.exporter", "none");
    }
}
