package jp.yakuba.platform.secrets;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The files of secrets as settings, read once at the start. A file counts more than the environment: where it is laid down,
 * what somebody left in the environment is not meant.
 */
public final class SecretSettings implements ConfigSource {

    /** Between the environment (300) and what is said on the command line (400). */
    private static final int ORDINAL = 350;

    private final Map<String, String> values =
            SecretFiles.ofInstallation().map(SecretFiles::values).orElse(Map.of());

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String setting) {
        return values.get(setting);
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "files of secrets";
    }
}
