<?php
/**
 * The page "Einstellungen → Bildungslotse" for administrators, and the words for the site's privacy page. WordPress itself
 * checks nonce and capability of the form. Left out: what is accepted (sanitize.php).
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Tells WordPress about the option, the sections and the fields. */
function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'feed', __( 'Ihre Angebote', 'bildungslotse' ), '__return_null', OPTION );
	add_settings_section( 'loader', __( 'Das Programm', 'bildungslotse' ), '__return_null', OPTION );
	foreach ( text_fields() as $name => $field ) {
		$args = array_merge( $field, array( 'name' => $name, 'label_for' => OPTION . '-' . $name ) );
		add_settings_field( $name, $field['label'], __NAMESPACE__ . '\print_text_field', OPTION, $field['section'], $args );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * The fields by the name of their setting.
 *
 * @return array<string, array<string, string>>
 */
function text_fields(): array {
	return array(
		'feed'      => array(
			'section' => 'feed',
			'label'   => __( 'Adresse des Bildungsfeeds', 'bildungslotse' ),
			'example' => 'https://www.ihr-kreis.de/bildungsfeed.json',
			'help'    => __( 'Gilt überall, wo kein anderer Feed angegeben ist.', 'bildungslotse' ),
		),
		'feeds'     => array(
			'section' => 'feed',
			'label'   => __( 'Erlaubte Server für Feeds', 'bildungslotse' ),
			'example' => 'www.ihr-kreis.de',
			'help'    => __( 'Mehrere mit Leerzeichen dazwischen. Sind welche eingetragen, wird jeder andere Feed abgelehnt. Ohne Eintrag ist jeder Server erlaubt.', 'bildungslotse' ),
		),
		'pages'     => array(
			'section' => 'feed',
			'label'   => __( 'Adresse der statischen Seiten', 'bildungslotse' ),
			'example' => 'https://www.ihr-kreis.de/angebote/',
			'help'    => __( 'Der Ordner, den „bildungslotse publish pages“ geschrieben hat. Fügt jemand eine Adresse daraus in einen Beitrag ein, erscheint die Seite dort in einem Rahmen. Der Link in neuen Blöcken führt dorthin.', 'bildungslotse' ),
		),
		'loader'    => array(
			'section' => 'loader',
			'label'   => __( 'Woher es kommt', 'bildungslotse' ),
		),
		'address'   => array(
			'section' => 'loader',
			'label'   => __( 'Andere Adresse', 'bildungslotse' ),
			'example' => 'https://www.ihr-kreis.de/lotse/1.4.2/lotse.js',
			'help'    => __( 'Gilt nur, wenn oben „Andere Adresse“ gewählt ist.', 'bildungslotse' ),
		),
		'integrity' => array(
			'section' => 'loader',
			'label'   => __( 'Prüfsumme dazu (integrity)', 'bildungslotse' ),
			'example' => 'sha384-…',
			'help'    => __( 'Zu einer Adresse mit genauer Version. Passt sie nicht zur Datei, führt der Browser sie nicht aus.', 'bildungslotse' ),
		),
	);
}

/**
 * Prints one field with its help.
 *
 * @param array<string, string> $field Row of text_fields() with its name.
 */
function print_text_field( array $field ): void {
	if ( 'loader' === $field['name'] ) {
		print_loader_choice( $field['label_for'] );
		return;
	}
	printf(
		'<input class="regular-text" id="%1$s" name="%2$s" value="%3$s" placeholder="%4$s" aria-describedby="%1$s-help" spellcheck="false" autocomplete="off"><p class="description" id="%1$s-help">%5$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[' . $field['name'] . ']' ),
		esc_attr( settings()[ $field['name'] ] ),
		esc_attr( $field['example'] ),
		esc_html( $field['help'] )
	);
}

/**
 * Prints the choice between the copy in this plugin and another address.
 *
 * @param string $id Id of the field.
 */
function print_loader_choice( string $id ): void {
	$choices = array(
		'own'     => __( 'Aus diesem Plugin, also von dieser Website (empfohlen)', 'bildungslotse' ),
		'address' => __( 'Andere Adresse', 'bildungslotse' ),
	);
	printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( OPTION . '[loader]' ) );
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()['loader'], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** Puts the page into the menu. */
function add_page(): void {
	add_options_page( 'Bildungslotse', 'Bildungslotse', 'manage_options', OPTION, __NAMESPACE__ . '\print_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/** Prints the page. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Bildungslotse</h1>';
	echo '<p>' . esc_html__( 'Danach kann jede Redakteurin und jeder Redakteur den Block „Bildungslotse“ einfügen.', 'bildungslotse' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

/**
 * A link to the settings in the list of plugins.
 *
 * @param array<int|string, string> $links Links of our row.
 * @return array<int|string, string>
 */
function add_settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=' . OPTION );
	return array_merge( array( '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Einstellungen', 'bildungslotse' ) . '</a>' ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Offers words for the site's privacy page. */
function add_privacy_words(): void {
	$words = __( 'Die Angebote auf unseren Seiten zeigt das Programm Bildungslotse. Es setzt keine Cookies und speichert auf Ihrem Gerät nur etwas, wenn Sie das ausdrücklich wünschen. Ihr Browser lädt die Angebote von dem Server, auf dem der Bildungsfeed liegt; dabei wird Ihre IP-Adresse wie bei jedem Seitenaufruf übertragen.', 'bildungslotse' );
	wp_add_privacy_policy_content( 'Bildungslotse', wp_kses_post( wpautop( $words ) ) );
}
add_action( 'admin_init', __NAMESPACE__ . '\add_privacy_words' );
