package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    /** Without the door, which asks the settings of a service. */
    private final Vertx vertx =
            new VertxBuilder().init().findTransport(JDKTransport.INSTANCE).vertx();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<RoutingContext> served = new LinkedBlockingQueue<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void serve_two_at_once() throws Exception {
        var router = Router.router(vertx);
        router.route().handler(new Crowd(2)::letIn);
        router.route().handler(served::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() {
        http.shutdownNow();
        vertx.close();
    }

    @Test
    void one_more_than_can_be_served_is_asked_to_come_again_and_is_served_then() throws Exception {
        // Given
        var first = asked();
        var served1 = taken();
        var second = asked();
        var served2 = taken();

        // When
        var third = asked().get(10, TimeUnit.SECONDS);
        served1.end("done");
        var answered = first.get(10, TimeUnit.SECONDS);
        var again = asked();
        taken().end("done");

        // Then
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
        assertThat(third.body()).contains("/problems/unavailable");
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(again.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        served2.end("done");
        assertThat(second.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void who_gives_up_makes_room() throws Exception {
        // Given
        var first = asked();
        var second = asked();
        taken();
        taken();

        // When
        first.cancel(true);
        second.cancel(true);

        // Then
        assertThat(isLetInWithin(100)).isTrue();
    }

    private boolean isLetInWithin(int attempts) throws Exception {
        for (var attempt = 0; attempt < attempts; attempt++) {
            var asked = asked();
            var context = served.poll(100, TimeUnit.MILLISECONDS);
            if (context != null) {
                context.end("done");
                return asked.get(10, TimeUnit.SECONDS).statusCode() == 200;
            }
        }
        return false;
    }

    private CompletableFuture<HttpResponse<String>> asked() {
        var address = URI.create("http://localhost:" + server.actualPort() + "/some-records/v1/things");
        return http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpServerResponse taken() throws InterruptedException {
        return Objects.requireNonNull(served.poll(10, TimeUnit.SECONDS), "no request was let in")
                .response();
    }
}
