package jp.yakuba.foundation.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.Era;
import jp.yakuba.foundation.time.Eras;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * The text forms of values: how each type is read from text and written as text. A type is a value if it is registered,
 * is {@link Coded}, is a record around one text, or one around anything else that says its text form; such a record is
 * read by its static {@code parse(String)} if it has one. Any other record is a tree of values.
 */
public final class Values {

    /** How a value is read and written. */
    record TextForm(Function<String, Object> parse, Function<Object, String> print) {}

    private final Map<Class<?>, TextForm> registered = new HashMap<>();
    private final Map<Class<?>, TextForm> derived = new ConcurrentHashMap<>();

    /** The plain values: text, numbers, truth, dates, months, eras. */
    public Values() {
        register(String.class, Values::clean, text -> text);
        register(Integer.class, Values::integer, Object::toString);
        register(Long.class, Values::whole, Object::toString);
        register(Boolean.class, Values::truth, Object::toString);
        register(LocalDate.class, Values::date, Object::toString);
        register(YearMonth.class, Values::month, Object::toString);
        register(CivilDate.class, CivilDate::parse, CivilDate::toString);
        register(Era.class, Eras::ofCode, Era::code);
    }

    private static String clean(String text) {
        Characters.requireClean(text, "この項目");
        return text;
    }

    /** Values as they are typed: besides the plain ones, a recorded date and a relationship in one text each. */
    public static Values typed() {
        return new Values()
                .register(RecordedDate.class, DateInput::parse, Values::typedDate)
                .register(LocalDate.class, Values::typedDay, LocalDate::toString)
                .register(Relationship.class, Relationship::parse, Relationship::text);
    }

    /** A day of the calendar, typed in any of the ways a date may be. */
    private static LocalDate typedDay(String text) {
        var date = DateInput.parse(text);
        if (date.unknown() || !date.value().isCalendarDay()) {
            throw new RejectedValue(
                    FoundationError.DATE_NOT_ON_CALENDAR, "暦にある日付ではありません。", "年月日がすべて分かる、暦にある日を入力してください。");
        }
        return date.value().toLocalDate();
    }

    private static String typedDate(RecordedDate date) {
        return date.unknown() || date.era() != null
                ? date.display(DateStyle.WAREKI)
                : date.value().toString();
    }

    /** Makes the type a value with a text form of its own. */
    @SuppressWarnings("unchecked")
    public <T> Values register(Class<T> type, Function<String, ? extends T> parse, Function<T, String> print) {
        registered.put(type, new TextForm(parse::apply, value -> print.apply((T) value)));
        return this;
    }

    /** Whether a value of the type is one, though it may be kept in several columns. */
    static boolean isOfSeveralParts(Class<?> type) {
        return type == RecordedDate.class || type == Relationship.class;
    }

    boolean knows(Class<?> type) {
        return form(type) != null;
    }

    /** Reads the text as a value of the type. */
    public Object parse(Class<?> type, String text) {
        return known(type).parse().apply(text);
    }

    /** The text form of a type that has one. */
    TextForm known(Class<?> type) {
        var form = form(type);
        if (form == null) {
            throw new IllegalArgumentException(type + " has no text form");
        }
        return form;
    }

    private @Nullable TextForm form(Class<?> type) {
        var boxed = type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
        var known = registered.get(boxed);
        if (known != null) {
            return known;
        }
        var found = derived.get(boxed);
        if (found == null) {
            found = derive(boxed);
            if (found != null) {
                derived.put(boxed, found);
            }
        }
        return found;
    }

    private static @Nullable TextForm derive(Class<?> type) {
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            var constants = Stream.of(type.getEnumConstants())
                    .collect(Collectors.<Object, String, Object>toUnmodifiableMap(
                            constant -> ((Coded) constant).code(), Function.identity()));
            return new TextForm(code -> constant(constants, code), value -> ((Coded) value).code());
        }
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return null;
        }
        var parser = parser(type);
        var isText = type.getRecordComponents()[0].getType() == String.class;
        var hasForm = parser != null && type.isAnnotationPresent(jp.yakuba.foundation.text.TextForm.class);
        return isText || hasForm ? wrapping(type, parser) : null;
    }

    private static Object constant(Map<String, Object> constants, String code) {
        var constant = constants.get(code.strip());
        if (constant == null) {
            throw new RejectedValue(FoundationError.UNKNOWN_CODE, "コード表にないコードです。", "コード表にあるコードを選んでください。");
        }
        return constant;
    }

    /** Written as what it wraps, not by its own toString, which may mask. */
    private static TextForm wrapping(Class<?> type, @Nullable MethodHandle parse) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var make = parse == null ? lookup.unreflectConstructor(type.getDeclaredConstructor(String.class)) : parse;
            var read = lookup.unreflect(type.getRecordComponents()[0].getAccessor());
            var maker = generic(make);
            var reader = generic(read);
            return new TextForm(
                    text -> call(maker, text), value -> call(reader, value).toString());
        } catch (ReflectiveOperationException notAccessible) {
            throw new IllegalArgumentException(type + " cannot be read as a value", notAccessible);
        }
    }

    private static @Nullable MethodHandle parser(Class<?> type) {
        try {
            var method = type.getMethod("parse", String.class);
            var parses = Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type;
            return parses ? MethodHandles.publicLookup().unreflect(method) : null;
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }

    /** The handle as one from object to object, which is called without looking at its type each time. */
    static MethodHandle generic(MethodHandle handle) {
        return handle.asType(MethodType.genericMethodType(1));
    }

    /** Calls a {@link #generic} handle; what the callee throws unchecked comes out as it is. */
    static Object call(MethodHandle handle, @Nullable Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error asItIs) {
            throw asItIs;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException wrong) {
            throw new RejectedValue(FoundationError.NOT_A_NUMBER, "数字ではありません。", "整数で入力してください。");
        }
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException wrong) {
            throw new RejectedValue(FoundationError.NOT_A_NUMBER, "数字ではありません。", "整数で入力してください。");
        }
    }

    private static Boolean truth(String text) {
        return switch (text.strip()) {
            case "true", "t", "1", "on", "有" -> true;
            case "false", "f", "0", "off", "無" -> false;
            default -> throw new RejectedValue(FoundationError.NOT_A_FLAG, "有無を表す値ではありません。", "true か false で入力してください。");
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw new RejectedValue(
                    FoundationError.DATE_IMPOSSIBLE, "暦にない日付か、日付の形ではありません。", "例：2026-04-01 の形で、暦にある日を入力してください。");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw new RejectedValue(FoundationError.MONTH_IMPOSSIBLE, "年月の形ではありません。", "例：2026-04 の形で入力してください。");
        }
    }
}
