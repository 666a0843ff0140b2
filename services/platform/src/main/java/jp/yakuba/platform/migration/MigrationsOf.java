package jp.yakuba.platform.migration;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Of all migrations on the classpath those of one schema. */
record MigrationsOf(String schema, ResourceProvider all) implements ResourceProvider {

    @Override
    public LoadableResource getResource(String name) {
        return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream()
                .filter(file -> file.getAbsolutePath().contains("db/migration/" + schema + "/"))
                .toList();
    }
}
