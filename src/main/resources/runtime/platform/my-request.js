// Requests: the parent sends them, and gives the reply in the wallet's shape.
(function (kit) {
    'use strict';
    kit.my.asks('request', true);
    kit.my.asks('httpRequest', true);
})
