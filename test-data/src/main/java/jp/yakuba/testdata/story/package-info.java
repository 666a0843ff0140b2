/** What happens to people: one record per kind of movement, and the stories that string them together. */
@NullMarked
package jp.yakuba.testdata.story;

import org.jspecify.annotations.NullMarked;
