package jp.yakuba.foundation.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/** A record and its components. */
final class RecordNode implements ShapeNode {

    private final Class<?> type;
    private final String path;
    private final boolean required;
    private final Secrecy secrecy;
    private final MethodHandle constructor;
    private final List<ShapeNode> nodes = new ArrayList<>();
    private final List<MethodHandle> accessors = new ArrayList<>();

    RecordNode(Class<?> type, String path, String column, boolean required, Secrecy secrecy, Values values) {
        this.type = type;
        this.path = path;
        this.required = required;
        this.secrecy = secrecy;
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length);
            for (var component : components) {
                accessors.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
                nodes.add(node(component, path, column, secrecy.of(component), values));
            }
        } catch (ReflectiveOperationException notAccessible) {
            throw new IllegalArgumentException(type + " cannot be described", notAccessible);
        }
    }

    private static ShapeNode node(
            RecordComponent component, String parent, String parentColumn, Secrecy secrecy, Values values) {
        var path = parent.isEmpty() ? component.getName() : parent + "." + component.getName();
        var name = snake(component.getName());
        var column = parentColumn.isEmpty() ? name : parentColumn + "_" + name;
        var type = component.getType();
        var required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == List.class) {
            return new ListNode(elementType(component), path, secrecy, values);
        }
        if (values.knows(type)) {
            return new LeafNode(new Leaf(path, column, type, required, maxLength(component), secrecy), values);
        }
        return new RecordNode(type, path, column, required, inside(type, secrecy), values);
    }

    /** The parts of one value, such as a date, are what is said of it. */
    static Secrecy inside(Class<?> type, Secrecy secrecy) {
        return Values.isOfSeveralParts(type) ? secrecy : secrecy.inside();
    }

    private static int maxLength(RecordComponent component) {
        var limit = component.getAnnotation(MaxLength.class);
        return limit == null ? Leaf.LONGEST : limit.value();
    }

    private static Class<?> elementType(RecordComponent component) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalArgumentException(component + " must be a list of one type");
    }

    @Override
    public @Nullable Object bind(Source source, List<Finding> findings) {
        if (!required && !present(source)) {
            return null;
        }
        var before = findings.size();
        var arguments = new ArrayList<@Nullable Object>(nodes.size());
        for (var node : nodes) {
            arguments.add(node.bind(source, findings));
        }
        if (findings.size() > before) {
            return null;
        }
        try {
            return Values.call(constructor, arguments.toArray());
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(path));
            return null;
        }
    }

    @Override
    public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
        for (var i = 0; i < nodes.size(); i++) {
            nodes.get(i).visit(value == null ? null : Values.call(accessors.get(i), value), visitor);
        }
    }

    @Override
    public @Nullable Object taking(@Nullable Object value, @Nullable Object other, Predicate<Secrecy> fromOther) {
        if (secrecy.decided() && fromOther.test(secrecy)) {
            return other;
        }
        if (value == null) {
            return null;
        }
        var parts = new ArrayList<@Nullable Object>(nodes.size());
        for (var i = 0; i < nodes.size(); i++) {
            var otherPart = other == null ? null : Values.call(accessors.get(i), other);
            parts.add(nodes.get(i).taking(Values.call(accessors.get(i), value), otherPart, fromOther));
        }
        return Values.call(constructor, parts.toArray());
    }

    @Override
    public boolean present(Source source) {
        for (var node : nodes) {
            if (node.present(source)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Stream<Leaf> leaves() {
        return nodes.stream().flatMap(ShapeNode::leaves);
    }

    @Override
    public <T> T fold(ShapeFold<T> fold) {
        var components = type.getRecordComponents();
        var parts = new ArrayList<ShapeFold.Part<T>>();
        for (var i = 0; i < components.length; i++) {
            var node = nodes.get(i);
            parts.add(new ShapeFold.Part<>(components[i].getName(), node.required(), node.fold(fold)));
        }
        return fold.record(type, List.copyOf(parts));
    }

    @Override
    public boolean required() {
        return required;
    }

    /** {@code birthDate} as a column name: {@code birth_date}. */
    private static String snake(String name) {
        return String.join(
                "_",
                Arrays.stream(name.split("(?=[A-Z])"))
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
