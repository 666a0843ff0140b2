package jp.yakuba.platform.door;

import io.vertx.ext.web.RoutingContext;

/** Answers somebody who has to be known before a body of this kind is taken, and is not. */
public interface UnknownCaller {

    /** Answers with 401 or the way to the login; nothing of the body is read. */
    void answer(RoutingContext context);
}
