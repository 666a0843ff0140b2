package jp.yakuba.platform.door;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start with plain HTTP beside TLS: whoever comes by it would send a password for all to read. */
@ApplicationScoped
class PlainHttp {

    private final boolean tls;
    private final boolean plain;
    private final boolean proxy;

    PlainHttp(
            @ConfigProperty(name = "quarkus.http.ssl.certificate.key-store-file") Optional<String> keyStore,
            @ConfigProperty(name = "quarkus.http.ssl.certificate.files") Optional<String> files,
            @ConfigProperty(name = "quarkus.http.tls-configuration-name") Optional<String> named,
            @ConfigProperty(name = "quarkus.http.insecure-requests", defaultValue = "enabled") String plain,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean proxy) {
        this.tls = keyStore.isPresent() || files.isPresent() || named.isPresent();
        this.plain = plain.equalsIgnoreCase("enabled");
        this.proxy = proxy;
    }

    void check(@Observes StartupEvent start) {
        // A proxy that ends TLS itself comes by plain HTTP, and says by what its client came.
        if (tls && plain && !proxy) {
            throw new IllegalStateException(
                    "Plain HTTP beside TLS: set quarkus.http.insecure-requests to redirect or disabled.");
        }
    }
}
