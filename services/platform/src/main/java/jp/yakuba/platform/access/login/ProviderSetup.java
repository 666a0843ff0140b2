package jp.yakuba.platform.access.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.AccessSettings.LoginMethod;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start half configured: a login by the provider without a provider would let nobody in. */
@ApplicationScoped
class ProviderSetup {

    void check(
            @Observes StartupEvent start,
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean provider) {
        if (provider != (settings.login() == LoginMethod.OIDC)) {
            throw new IllegalStateException(
                    "yakuba.access.login=oidc and quarkus.oidc.tenant-enabled=true belong together; set both or neither. "
                            + "The provider is named by quarkus.oidc.auth-server-url, client-id and credentials.secret.");
        }
    }
}
