package jp.yakuba.platform.migration;

import java.util.Collection;
import java.util.List;
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

    /** Their numbers as the history has them: {@code V1_02__roles.sql} is 1.02. */
    List<String> versions() {
        return getResources("V", new String[] {".sql"}).stream()
                .map(LoadableResource::getFilename)
                .map(name -> name.substring(1, name.indexOf("__")).replace('_', '.'))
                .toList();
    }
}
