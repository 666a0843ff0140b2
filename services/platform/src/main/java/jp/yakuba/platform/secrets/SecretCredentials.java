package jp.yakuba.platform.secrets;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who the service is to its database, asked anew for each connection: the password can be changed, in its file and in the
 * database, while the service runs. Connections that are open stay so. A deployment chooses it with
 * {@code quarkus.datasource.credentials-provider}, whatever name stands there.
 */
@ApplicationScoped
@Unremovable
class SecretCredentials implements CredentialsProvider {

    private static final String PASSWORD = "quarkus.datasource.password";

    private final String user;

    SecretCredentials(@ConfigProperty(name = "quarkus.datasource.username", defaultValue = "yakuba_app") String user) {
        this.user = user;
    }

    @Override
    public Map<String, String> getCredentials(String name) {
        var password = SecretFiles.ofInstallation()
                .flatMap(files -> files.value(PASSWORD))
                .orElseThrow(() -> new IllegalStateException("No file of secrets is named " + PASSWORD));
        return Map.of(USER_PROPERTY_NAME, user, PASSWORD_PROPERTY_NAME, password);
    }
}
