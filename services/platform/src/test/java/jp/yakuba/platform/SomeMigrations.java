package jp.yakuba.platform;

import java.util.Collection;
import java.util.function.Predicate;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The files whose paths one wants. */
record SomeMigrations(Predicate<String> wanted, ResourceProvider all) implements ResourceProvider {

    @Override
    public LoadableResource getResource(String name) {
        return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream()
                .filter(file -> wanted.test(file.getAbsolutePath()))
                .toList();
    }
}
