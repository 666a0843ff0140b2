/**
 * One description of a record serves the table's columns, the file's items, the JSON body and the form's fields: a record
 * tree is flattened to leaves, each with a path such as {@code birthDate.value} and a column such as
 * {@code birth_date_value}.
 */
@NullMarked
package jp.yakuba.foundation.shape;

import org.jspecify.annotations.NullMarked;
