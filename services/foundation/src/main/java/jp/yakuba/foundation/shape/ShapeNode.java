package jp.yakuba.foundation.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;

/** One node of a shape: a value, a record of nodes, or a list of nodes of one kind. */
sealed interface ShapeNode permits LeafNode, RecordNode, ListNode {

    /** Makes the value, null if it is missing or cannot be made; says why in the findings. */
    @Nullable
    Object bind(Source source, List<Finding> findings);

    /** Shows the leaves of the value. */
    void visit(@Nullable Object value, BiConsumer<Leaf, @Nullable String> visitor);

    /** Whether anything was given for it. */
    boolean present(Source source);

    /** The value, but for those parts that are taken from the other; of no other, nothing. */
    @Nullable
    Object taking(@Nullable Object value, @Nullable Object other, Predicate<Secrecy> fromOther);

    /** The leaves below it, those of lists excepted. */
    Stream<Leaf> leaves();

    /** Folds the node, what is inside it first. */
    <T> T fold(ShapeFold<T> fold);

    /** Whether the record it belongs to cannot be made without it. */
    boolean required();
}
