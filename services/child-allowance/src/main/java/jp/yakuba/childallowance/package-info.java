/** 027 児童手当: child allowance. Knows office, platform and foundation, and no other business. */
@NullMarked
package jp.yakuba.childallowance;

import org.jspecify.annotations.NullMarked;
