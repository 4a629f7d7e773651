// Signing in, and what asks the user something: the parent knows the answers.
(function (kit) {
    'use strict';
    kit.my.asks('getAuthCode', true);
    kit.my.asks('alert');
    kit.my.asks('confirm');
    kit.my.asks('prompt');
    kit.my.asks('showActionSheet');
})
