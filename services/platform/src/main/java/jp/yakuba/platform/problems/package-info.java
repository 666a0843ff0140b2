/** How a request is refused: catalogued problems with findings, as RFC 9457 problem details or as a page. */
@NullMarked
package jp.yakuba.platform.problems;

import org.jspecify.annotations.NullMarked;
