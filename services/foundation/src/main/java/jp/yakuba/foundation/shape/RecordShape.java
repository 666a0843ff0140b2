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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A record tree as a list of leaves, both ways: {@link #bind} makes the record from texts and collects every finding on
 * the way; {@link #visit} writes the record as texts. Components marked {@code @Nullable} may be missing; a nested record
 * that may be missing is so when all of its leaves are.
 */
public final class RecordShape<R extends Record> {

    private final RecordNode root;

    /** Describes the record; {@code values} says which types are leaves. */
    public RecordShape(Class<R> type, Values values) {
        this.root = new RecordNode(type, "", "", true, values);
    }

    /** All leaves in the order of the components; the elements of lists are not among them. */
    public List<Leaf> leaves() {
        return root.leaves().toList();
    }

    /** Makes the record; its value is null if and only if the findings have an error. */
    @SuppressWarnings("unchecked")
    public Bound<R> bind(Source source) {
        var findings = new ArrayList<Finding>();
        var made = (R) root.bind(source, findings);
        return new Bound<>(findings.isEmpty() ? made : null, Findings.of(findings));
    }

    /** Shows each leaf with its text, null where there is none; lists element by element. */
    public void visit(R whole, BiConsumer<Leaf, @Nullable String> visitor) {
        root.visit(whole, visitor);
    }

    private sealed interface Node permits LeafNode, RecordNode, ListNode {
        @Nullable
        Object bind(Source source, List<Finding> findings);

        void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor);

        boolean present(Source source);

        Stream<Leaf> leaves();
    }

    private record LeafNode(Leaf leaf, Values values) implements Node {

        @Override
        public @Nullable Object bind(Source source, List<Finding> findings) {
            var text = source.text(leaf);
            if (text == null || text.isBlank()) {
                if (leaf.type() == boolean.class) {
                    return false;
                }
                if (leaf.required()) {
                    findings.add(missing(leaf.path()));
                }
                return null;
            }
            if (text.length() > leaf.maxLength() && Characters.length(text) > leaf.maxLength()) {
                findings.add(tooLong(leaf));
                return null;
            }
            try {
                return values.parse(leaf.type(), text);
            } catch (RejectedValue rejected) {
                findings.add(rejected.finding(leaf.path()));
                return null;
            }
        }

        @Override
        public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
            visitor.accept(leaf, value == null ? null : values.print(value));
        }

        @Override
        public boolean present(Source source) {
            var text = source.text(leaf);
            return text != null && !text.isBlank();
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(leaf);
        }
    }

    private static final class RecordNode implements Node {

        private final String path;
        private final boolean required;
        private final MethodHandle constructor;
        private final List<Node> nodes = new ArrayList<>();
        private final List<MethodHandle> accessors = new ArrayList<>();

        RecordNode(Class<?> type, String path, String column, boolean required, Values values) {
            this.path = path;
            this.required = required;
            try {
                var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                var components = type.getRecordComponents();
                var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                        .asSpreader(Object[].class, types.length);
                for (var component : components) {
                    accessors.add(lookup.unreflect(component.getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class)));
                    nodes.add(node(component, path, column, values));
                }
            } catch (ReflectiveOperationException notAccessible) {
                throw new IllegalArgumentException(type + " cannot be described", notAccessible);
            }
        }

        private static Node node(RecordComponent component, String parent, String parentColumn, Values values) {
            var path = parent.isEmpty() ? component.getName() : parent + "." + component.getName();
            var name = snake(component.getName());
            var column = parentColumn.isEmpty() ? name : parentColumn + "_" + name;
            var type = component.getType();
            var required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (type == List.class) {
                return new ListNode(elementType(component), path, values);
            }
            if (values.knows(type)) {
                return new LeafNode(new Leaf(path, column, type, required, maxLength(component)), values);
            }
            return new RecordNode(type, path, column, required, values);
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
            var arguments =
                    nodes.stream().map(node -> node.bind(source, findings)).toArray();
            if (findings.size() > before) {
                return null;
            }
            try {
                return Values.call(constructor, arguments);
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
        public boolean present(Source source) {
            return nodes.stream().anyMatch(node -> node.present(source));
        }

        @Override
        public Stream<Leaf> leaves() {
            return nodes.stream().flatMap(Node::leaves);
        }
    }

    private static final class ListNode implements Node {

        private final Class<?> type;
        private final String path;
        private final Values values;
        private final Map<Integer, Node> elements = new ConcurrentHashMap<>();

        ListNode(Class<?> type, String path, Values values) {
            this.type = type;
            this.path = path;
            this.values = values;
        }

        private Node element(int index) {
            return elements.computeIfAbsent(index, i -> {
                var at = path + "[" + i + "]";
                return values.knows(type)
                        ? new LeafNode(new Leaf(at, at, type, true, Leaf.LONGEST), values)
                        : new RecordNode(type, at, at, true, values);
            });
        }

        @Override
        public @Nullable Object bind(Source source, List<Finding> findings) {
            var made = new ArrayList<>();
            for (var i = 0; i < source.size(path); i++) {
                var element = element(i).bind(source, findings);
                if (element != null) {
                    made.add(element);
                }
            }
            return List.copyOf(made);
        }

        @Override
        public void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor) {
            if (value instanceof List<?> list) {
                for (var i = 0; i < list.size(); i++) {
                    element(i).visit(list.get(i), visitor);
                }
            }
        }

        @Override
        public boolean present(Source source) {
            return source.size(path) > 0;
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of();
        }
    }

    private static Finding missing(String path) {
        return Finding.error("required", path, "必須の項目が空欄です。", "値を入力してください。");
    }

    private static Finding tooLong(Leaf leaf) {
        return Finding.error("text-too-long", leaf.path(), "文字数が多すぎます。", leaf.maxLength() + "文字までで入力してください。");
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
