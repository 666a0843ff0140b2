package jp.yakuba.platform.screens;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Screens as a clerk of the demonstration town sees them. */
public class DemonstrationProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(DemonstrationViewer.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("yakuba.demonstration", "true");
    }
}
