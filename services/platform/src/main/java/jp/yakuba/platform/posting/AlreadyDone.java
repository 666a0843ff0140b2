package jp.yakuba.platform.posting;

import java.net.URI;

/** What the page shows again has been done: there is nothing left to type, only what came of it to look at. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final URI ledTo;

    AlreadyDone(URI ledTo) {
        super("This form has been done");
        this.ledTo = ledTo;
    }

    URI ledTo() {
        return ledTo;
    }
}
