/**
 * 検索: how people are found by what a clerk knows of them, whatever business keeps them. Names are looked up in any way of
 * writing, readings as loosely as asked for, birth dates as far as they are known. A business has the views
 * {@code searchable_person} and {@code searchable_name} in its schema and says by {@link jp.yakuba.office.search.Sought} what is
 * looked for in them; what besides it knows of its people it adds itself.
 */
@NullMarked
package jp.yakuba.office.search;

import org.jspecify.annotations.NullMarked;
