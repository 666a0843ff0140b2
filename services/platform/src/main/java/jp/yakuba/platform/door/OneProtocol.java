package jp.yakuba.platform.door;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * HTTP/1.1 and nothing else, also for whoever asks for another protocol in the middle of a request: streams within a
 * connection would get past what is counted and read strictly here. Such a request is answered as if it had not asked.
 */
@Singleton
class OneProtocol implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        only(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        only(options);
    }

    private static void only(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false).setUseAlpn(false);
    }
}
