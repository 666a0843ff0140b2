package jp.yakuba.platform.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes out of a span what would say whose data were asked for, and by which terminal. What is left is the template of the
 * address, {@code http.route}: as in the metrics.
 */
@ApplicationScoped
class SpansWithoutAddresses implements SpanProcessor {

    private static final List<AttributeKey<String>> TELLING = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.target"),
            AttributeKey.stringKey("http.url"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"));

    private static final String WITHHELD = "-";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        TELLING.stream().filter(key -> span.getAttribute(key) != null).forEach(key -> span.setAttribute(key, WITHHELD));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing of it is added at the end.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
