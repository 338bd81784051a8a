<?php
/**
 * Shows the editor from before the block editor, which WordPress still contains, where the address asks for it, and after
 * saving there: what the plugin "Classic Editor" does, which is not among Debian's packages.
 */
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);
add_filter(
	'redirect_post_location',
	function ( $location ) {
		return add_query_arg( 'classic-editor', '', $location );
	}
);
