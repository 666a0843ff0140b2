package jp.yakuba.platform.events;

/** Another service's feed cannot be read at the moment. */
final class FeedUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FeedUnavailable(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A code such as {@code http-503}. */
    String reason() {
        return reason;
    }
}
