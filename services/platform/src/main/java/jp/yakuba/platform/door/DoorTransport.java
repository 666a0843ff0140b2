package jp.yakuba.platform.door;

import io.netty.bootstrap.ServerBootstrap;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts {@link Accepting} before every HTTP server. Vert.x finds it as a service; it has no other way in before the first byte. */
public final class DoorTransport extends JDKTransport implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        bootstrap.handler(new Accepting(limits(config), config.getConfigMapping(DoorSettings.class)));
    }

    /** What the server reads at most of a head; of all its options, Vert.x hands on those of a plain server only. */
    private static HttpServerOptions limits(SmallRyeConfig config) {
        var limits = new HttpServerOptions();
        config.getOptionalValue("quarkus.http.limits.max-header-size", MemorySize.class)
                .ifPresent(size -> limits.setMaxHeaderSize(Math.toIntExact(size.asLongValue())));
        config.getOptionalValue("quarkus.http.limits.max-initial-line-length", Integer.class)
                .ifPresent(limits::setMaxInitialLineLength);
        return limits;
    }
}
