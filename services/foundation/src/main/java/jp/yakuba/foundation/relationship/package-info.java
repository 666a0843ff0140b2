/** Relationships to the head of a household as codes and as text (1.1.11), and the order of its members (5.2). */
@NullMarked
package jp.yakuba.foundation.relationship;

import org.jspecify.annotations.NullMarked;
