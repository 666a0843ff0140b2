package jp.yakuba.platform.door;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Consumer;
import jp.yakuba.platform.problems.ProblemType;

/** A body on its way into memory, read on the event loop: no thread waits for it, and it has a limited time and length. */
final class ArrivingBody {

    /** How it ends, unless the client goes away. */
    interface End {
        void read(Buffer body);

        void refused(ProblemType why);
    }

    private final HttpServerRequest request;
    private final Context context;
    private final long limit;
    private final Consumer<ArrivingBody> left;
    private final End end;
    private final Buffer read = Buffer.buffer();
    private long timer;
    private boolean over;

    /** @param left told when it is no longer under way, however it ended */
    ArrivingBody(HttpServerRequest request, Context context, long limit, Consumer<ArrivingBody> left, End end) {
        this.request = request;
        this.context = context;
        this.limit = limit;
        this.left = left;
        this.end = end;
    }

    /** On the event loop of the request. */
    void begin(Duration patience) {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        timer = context.owner().setTimer(Math.max(1, patience.toMillis()), _ -> drop());
        request.handler(this::add);
        request.exceptionHandler(_ -> finish());
        request.endHandler(_ -> complete());
        request.resume();
    }

    /** From any thread: it took too long, or it is in the way of others. */
    void drop() {
        context.runOnContext(_ -> refuse(ProblemType.BODY_TOO_SLOW));
    }

    private void add(Buffer bytes) {
        if (over) {
            return;
        }
        if (read.length() + bytes.length() > limit) {
            refuse(ProblemType.TOO_LARGE);
        } else {
            read.appendBuffer(bytes);
        }
    }

    private void complete() {
        if (finish()) {
            end.read(read);
        }
    }

    private void refuse(ProblemType why) {
        if (finish()) {
            end.refused(why);
        }
    }

    /** Whether it was not over yet. */
    private boolean finish() {
        var first = !over;
        over = true;
        context.owner().cancelTimer(timer);
        left.accept(this);
        return first;
    }
}
