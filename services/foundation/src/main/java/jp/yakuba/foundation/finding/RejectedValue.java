package jp.yakuba.foundation.finding;

/**
 * Thrown by the constructor or parser of a typed value that refuses its input. It names what is wrong and what to do,
 * in Japanese, and never carries the value: a name or a number must not reach a log through an exception.
 */
public final class RejectedValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    /**
     * @param message what is wrong, without the value
     * @param remedy what to do about it, without the value
     */
    public RejectedValue(ErrorCode code, String message, String remedy) {
        super(message);
        this.code = code.code();
        this.remedy = remedy;
    }

    /** Stable name of what is wrong, for example {@code check-digit-wrong}. */
    public String code() {
        return code;
    }

    /** Whether it is called that. */
    public boolean is(FindingCode called) {
        return code.equals(called.code());
    }

    /** What is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The same as a finding that blocks. */
    public Finding finding(String field) {
        return new Finding(code, Severity.ERROR, field, message(), remedy);
    }
}
