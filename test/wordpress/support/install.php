<?php
/**
 * Installs WordPress with one user per role; the password of each is its name and "-pw". As a network of sites where
 * LOTSE_WP_NETWORK asks for one: then admin runs the network and local-admin only its site. Run with PHP's command line in the folder of the site.
 */
$host     = preg_replace( '#^http://([^/]+)/?$#', '$1', getenv( 'LOTSE_WP_URL' ) );
$_SERVER += array(
	'HTTP_HOST'       => $host,
	'SERVER_NAME'     => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REMOTE_ADDR'     => '127.0.0.1',
);
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'Landkreis Auental', 'admin', 'admin@example.org', false, '', 'admin-pw' );
// A German site, even where WordPress has no German words; asked the usual way it would refuse.
$wpdb->replace(
	$wpdb->options,
	array(
		'option_name'  => 'WPLANG',
		'option_value' => 'de_DE',
	)
);
update_option( 'permalink_structure', '' );
if ( getenv( 'LOTSE_WP_NETWORK' ) ) {
	require ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$result = populate_network( 1, $host, 'admin@example.org', 'Netz', '/', false );
	if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
		fwrite( STDERR, $result->get_error_message() );
		exit( 1 );
	}
}

/**
 * Puts the greeting of the block editor away, which would lie over it, and shows the menu beside it.
 *
 * @param int $user Id of a user.
 */
function settle( int $user ): void {
	global $wpdb;
	$preferences = array(
		'core/edit-post' => array(
			'welcomeGuide'   => false,
			'fullscreenMode' => false,
		),
		'_modified'      => gmdate( 'c' ),
	);
	update_user_meta( $user, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences );
}

settle( 1 );
$users = array(
	'editor'      => 'editor',
	'author'      => 'author',
	'contributor' => 'contributor',
	'local-admin' => 'administrator',
);
foreach ( $users as $name => $role ) {
	settle(
		wp_insert_user(
			array(
				'user_login' => $name,
				'user_pass'  => $name . '-pw',
				'user_email' => $name . '@example.org',
				'role'       => $role,
			)
		)
	);
}
