package jp.yakuba.platform.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.json.ShownInPart;
import jp.yakuba.platform.json.Unread;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records that the signatures of operations show, by the names of their schemas. */
final class BodyTypes {

    private static final Map<Class<?>, String> GENERIC = Map.of(Page.class, "Page", Items.class, "List");

    private final Map<String, Class<? extends Record>> sent = new TreeMap<>();
    private final Set<String> passing = new TreeSet<>();
    private final Map<String, Class<? extends Record>> shown = new TreeMap<>();
    private final Map<String, Class<? extends Record>> readable = new TreeMap<>();
    private final Map<String, Type> told = new TreeMap<>();
    private final Map<String, String> sentAs = new LinkedHashMap<>();
    private final Map<String, String> toldAs = new LinkedHashMap<>();

    BodyTypes(Collection<Method> operations) {
        operations.forEach(operation -> tell(operation.getGenericReturnType()));
        for (var operation : operations) {
            Stream.of(operation.getParameters())
                    .filter(parameter -> parameter.getAnnotations().length == 0)
                    .map(Parameter::getParameterizedType)
                    .forEach(this::send);
        }
    }

    /** Records that are sent. */
    Map<String, Class<? extends Record>> sent() {
        return sent;
    }

    /** Those of them that are sent with reasons for passed alerts. */
    Set<String> passing() {
        return passing;
    }

    /** Records that are answered item by item. */
    Map<String, Class<? extends Record>> shown() {
        return shown;
    }

    /** Records of which that is answered which the reader may read. */
    Map<String, Class<? extends Record>> readable() {
        return readable;
    }

    /** Records that are answered, with what they are of. */
    Map<String, Type> told() {
        return told;
    }

    /** The names of what is sent, by those that the scan has given; what is read later is described by its room. */
    Map<String, String> sentAs() {
        return sentAs;
    }

    /** The names of what is told, by those that the scan has given. */
    Map<String, String> toldAs() {
        return toldAs;
    }

    private void send(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Unread.class) {
            sentAs.put(scanned(type), name(generic.getActualTypeArguments()[0]));
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Passing.class) {
            var asked = generic.getActualTypeArguments()[0];
            sentAs.put(scanned(type), sentName(asked));
            passing.add(sentName(asked));
            put(sent, sentName(asked), record(asked));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            sentAs.put(scanned(type), sentName(type));
            put(sent, sentName(type), record(plain));
        }
    }

    /** What is told or shown too has two forms: dates are sent as they are typed, and nobody sends a mask. */
    private String sentName(Type type) {
        var name = name(type);
        return told.containsKey(name) || shown.containsKey(name) ? name + "Entry" : name;
    }

    private void tell(Type type) {
        if (type instanceof ParameterizedType generic) {
            tell(generic);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !ValueSchemas.isValue(plain)) {
            if (told.put(name(plain), plain) == null) {
                toldAs.put(scanned(plain), name(plain));
                Stream.of(plain.getRecordComponents()).forEach(this::tell);
            }
        }
    }

    /** What is unwrapped stands item by item in what it is part of: the scan knows no such type by itself. */
    private void tell(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                && component.getType().isRecord()
                && component.getGenericType() instanceof Class<?> part) {
            Stream.of(part.getRecordComponents()).forEach(this::tell);
        } else {
            tell(component.getGenericType());
        }
    }

    private void tell(ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        if (Shown.class.isAssignableFrom(raw)) {
            if (generic.getActualTypeArguments()[0] instanceof Class<?> of) {
                put(raw == ShownInPart.class ? readable : shown, name(of), record(of));
                toldAs.put(scanned(generic), name(of));
            }
            return;
        }
        if (raw.isRecord() && generic.getActualTypeArguments()[0] instanceof Class<?> of && of.isRecord()) {
            told.put(name(generic), generic);
            toldAs.put(scanned(generic), name(generic));
        }
        Stream.of(generic.getActualTypeArguments()).forEach(this::tell);
    }

    private static void put(Map<String, Class<? extends Record>> to, String name, Class<? extends Record> type) {
        var before = to.put(name, type);
        if (before != null && before != type) {
            throw new IllegalStateException("Two records are called " + name);
        }
    }

    private static Class<? extends Record> record(Type type) {
        return ((Class<?>) type).asSubclass(Record.class);
    }

    /** {@code CertificatePage} of {@code Page<Certificate>}. */
    static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getActualTypeArguments()[0])
                    + GENERIC.getOrDefault((Class<?>) generic.getRawType(), "");
        }
        var plain = (Class<?>) type;
        var named = plain.getAnnotation(Schema.class);
        return named == null || named.name().isEmpty() ? plain.getSimpleName() : named.name();
    }

    /** What the scan calls the type. */
    static String scanned(Type type) {
        return type instanceof ParameterizedType generic
                ? ((Class<?>) generic.getRawType()).getSimpleName()
                        + ((Class<?>) generic.getActualTypeArguments()[0]).getSimpleName()
                : name(type);
    }
}
