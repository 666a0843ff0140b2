package jp.yakuba.foundation.finding;

/**
 * One thing found in an input (11.1: each message tells the item, the reason and the remedy).
 *
 * @param code stable name in kebab-case, for example {@code check-digit-wrong}
 * @param severity whether it blocks
 * @param field path of the item, for example {@code movers[0].birthDate}; empty when it concerns the whole
 * @param message what is wrong, in Japanese; never contains the value itself
 * @param remedy what the clerk can do about it, in Japanese
 */
public record Finding(String code, Severity severity, String field, String message, String remedy) {

    /** A finding that blocks. */
    public static Finding error(ErrorCode code, String field, String message, String remedy) {
        return new Finding(code.code(), code.severity(), field, message, remedy);
    }

    /** A finding that may be passed with a reason. */
    public static Finding alert(AlertCode code, String field, String message, String remedy) {
        return new Finding(code.code(), code.severity(), field, message, remedy);
    }

    /** A finding that is only told. */
    public static Finding info(InfoCode code, String field, String message, String remedy) {
        return new Finding(code.code(), code.severity(), field, message, remedy);
    }

    /** Whether it is called that. */
    public boolean is(FindingCode called) {
        return code.equals(called.code());
    }

    /** The same finding about another item. */
    public Finding about(String otherField) {
        return new Finding(code, severity, otherField, message, remedy);
    }

    /** The same finding with its path seen from one level further out: {@code birthDate} at {@code movers[0]}. */
    public Finding at(String fieldPrefix) {
        return new Finding(code, severity, join(fieldPrefix, field), message, remedy);
    }

    private static String join(String prefix, String field) {
        if (prefix.isEmpty() || field.isEmpty()) {
            return prefix + field;
        }
        return field.startsWith("[") ? prefix + field : prefix + "." + field;
    }
}
