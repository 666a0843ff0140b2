package jp.yakuba.foundation.code;

import java.util.Optional;
import java.util.stream.Stream;

/** A value that stands for an entry of a code list. */
public interface Coded {
    /** The code as the code list writes it. */
    String code();

    /** The constant of an enumeration that has the code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
