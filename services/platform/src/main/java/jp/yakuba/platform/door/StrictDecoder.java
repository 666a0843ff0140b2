package jp.yakuba.platform.door;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests off a connection and believes none of which two readers could think differently (RFC 9112, section 6):
 * such a request fails, and nothing that follows it on the connection is read. Its head has a limited time.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

    private final Duration headTime;
    private @Nullable Future<?> patience;
    private boolean inRequest;
    private boolean broken;

    StrictDecoder(HttpServerOptions options, Duration headTime) {
        super(options);
        this.headTime = headTime;
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        fail(message, "Two lengths");
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (broken) {
            in.skipBytes(in.readableBytes());
            return;
        }
        if (!inRequest && patience == null && in.isReadable()) {
            patience = context.executor().schedule(() -> end(context), headTime.toMillis(), TimeUnit.MILLISECONDS);
        }
        var before = out.size();
        super.decode(context, in, out);
        for (var read : out.subList(before, out.size())) {
            look(read);
        }
    }

    private static void end(ChannelHandlerContext context) {
        var _ = context.close();
    }

    private void look(Object read) {
        if (read instanceof HttpRequest request) {
            inRequest = true;
            forgetTheTime();
            if (hasStrangeEncoding(request)) {
                fail(request, "A transfer encoding that is not known");
            } else if (request.decoderResult().isSuccess() && !RequestTarget.isPlain(request.uri())) {
                fail(request, "The target is not plain");
            }
            broken |= request.decoderResult().isFailure();
        }
        if (read instanceof LastHttpContent) {
            inRequest = false;
        }
    }

    /** Anything but chunked, once, of HTTP/1.1: another reader may find the end of the body elsewhere. */
    private static boolean hasStrangeEncoding(HttpRequest request) {
        var encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return !encodings.isEmpty()
                && (encodings.size() > 1
                        || !encodings.getFirst().equalsIgnoreCase("chunked")
                        || !request.protocolVersion().equals(HttpVersion.HTTP_1_1));
    }

    private static void fail(HttpMessage message, String why) {
        message.setDecoderResult(DecoderResult.failure(new IllegalArgumentException(why)));
    }

    private void forgetTheTime() {
        if (patience != null) {
            patience.cancel(false);
            patience = null;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        forgetTheTime();
        super.channelInactive(context);
    }
}
