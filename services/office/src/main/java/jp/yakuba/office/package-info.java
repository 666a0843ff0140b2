/** What every business of a town hall does alike. It knows town halls and no single business. */
@NullMarked
package jp.yakuba.office;

import org.jspecify.annotations.NullMarked;
