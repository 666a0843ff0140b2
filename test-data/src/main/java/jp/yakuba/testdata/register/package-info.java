/** The register of the town: full-row versions, kept consistent per household by the operations on it. */
@NullMarked
package jp.yakuba.testdata.register;

import org.jspecify.annotations.NullMarked;
