package jp.yakuba.platform.door;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import java.time.Duration;
import jp.yakuba.platform.problems.ProblemType;

/**
 * Waits for the first bytes of a connection that can be read as a request, sees to it that they are read strictly and that
 * what cannot be read is answered as everything else is, and then steps aside.
 */
final class FirstBytes extends ChannelInboundHandlerAdapter {

    private static final String TLS = "ssl";
    private static final String DECODER = "httpDecoder";
    private static final String REQUESTS = "handler";

    private final HttpServerOptions options;
    private final Duration headTime;

    FirstBytes(HttpServerOptions options, Duration headTime) {
        this.options = options;
        this.headTime = headTime;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        var pipeline = context.pipeline();
        if (pipeline.get(TLS) != null
                && pipeline.names().indexOf(context.name()) < pipeline.names().indexOf(TLS)) {
            pipeline.addAfter(TLS, "decrypted", new FirstBytes(options, headTime));
        } else if (pipeline.get(DECODER) != null) {
            pipeline.replace(DECODER, DECODER, new StrictDecoder(options, headTime));
            if (pipeline.get(REQUESTS) instanceof VertxHandler<?> requests
                    && requests.getConnection() instanceof Http1xServerConnection connection) {
                connection.invalidRequestHandler(FirstBytes::unreadable);
            }
        }
        pipeline.remove(this);
        context.fireChannelRead(bytes);
    }

    private static void unreadable(HttpServerRequest request) {
        MeasuredPaths.withoutPath(request);
        TurnedAway.answer(
                request,
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> ProblemType.ADDRESS_TOO_LONG;
                    case TooLongHttpHeaderException _ -> ProblemType.HEADERS_TOO_LARGE;
                    case null, default -> ProblemType.MALFORMED;
                });
    }
}
